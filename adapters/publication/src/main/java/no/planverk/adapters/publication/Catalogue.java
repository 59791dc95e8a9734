package no.planverk.adapters.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.adapters.publication.view.Wording;

/**
 * The catalogue of a municipality's open data, as harvesters of data.norge.no and data.europa.eu
 * read it: DCAT-AP-NO 2.2 in JSON-LD 1.1.
 */
record Catalogue(Site site) {
  private static final String LICENCE =
      "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0";
  private static final String PUBLIC_ACCESS =
      "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";
  private static final String FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String THEME_GOVERNMENT =
      "http://publications.europa.eu/resource/authority/data-theme/GOVE";
  private static final Map<String, String> LANGUAGE_CODES =
      Map.of("nb", "NOB", "nn", "NNO", "da", "DAN", "en", "ENG");
  private static final Map<String, String> CONTEXT =
      Map.of(
          "dcat", "http://www.w3.org/ns/dcat#",
          "dct", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "vcard", "http://www.w3.org/2006/vcard/ns#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  StoredAnswer answer() {
    JsonObjectBuilder context = Json.createObjectBuilder();
    CONTEXT.forEach(context::add);
    JsonArrayBuilder graph = Json.createArrayBuilder();
    graph.add(publisher());
    graph.add(catalogue());
    for (DataSet set : DataSet.values()) {
      graph.add(dataset(set));
      for (DataFiles file : DataFiles.values()) {
        graph.add(distribution(set, file));
      }
    }
    String text =
        Json.createObjectBuilder().add("@context", context).add("@graph", graph).build().toString();
    return StoredAnswer.text(
            "application/ld+json", "public, max-age=3600", text.getBytes(StandardCharsets.UTF_8))
        .readableFromAnywhere();
  }

  private Wording words() {
    return site.words();
  }

  private String catalogueUri() {
    return site.whole(site.catalogue());
  }

  private String uri(DataSet set) {
    return site.whole(site.data()) + "#" + set.id();
  }

  private static JsonObject reference(String uri) {
    return Json.createObjectBuilder().add("@id", uri).build();
  }

  private JsonObject text(String value) {
    return Json.createObjectBuilder().add("@value", value).add("@language", words().tag()).build();
  }

  private JsonObject publisher() {
    return Json.createObjectBuilder()
        .add("@id", site.whole(site.front()))
        .add("@type", "foaf:Agent")
        .add("foaf:name", site.tenant().name())
        .add("foaf:homepage", reference(site.whole(site.front())))
        .build();
  }

  private JsonObject catalogue() {
    JsonArrayBuilder sets = Json.createArrayBuilder();
    List.of(DataSet.values()).forEach(it -> sets.add(reference(uri(it))));
    return Json.createObjectBuilder()
        .add("@id", catalogueUri())
        .add("@type", "dcat:Catalog")
        .add("dct:title", text(words().get("data.catalogue", site.tenant().name())))
        .add("dct:description", text(words().get("data.lead")))
        .add("dct:publisher", reference(site.whole(site.front())))
        .add("dct:language", language())
        .add("foaf:homepage", reference(site.whole(site.data())))
        .add("dcat:dataset", sets)
        .build();
  }

  private JsonObject language() {
    return reference(LANGUAGES + LANGUAGE_CODES.getOrDefault(words().tag(), "ENG"));
  }

  private JsonObject dataset(DataSet set) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    List.of(DataFiles.values()).forEach(it -> files.add(reference(uri(set, it))));
    return Json.createObjectBuilder()
        .add("@id", uri(set))
        .add("@type", "dcat:Dataset")
        .add("dct:identifier", uri(set))
        .add("dct:title", text(words().get("data." + set.id())))
        .add("dct:description", text(words().get("data." + set.id() + ".text")))
        .add("dct:publisher", reference(site.whole(site.front())))
        .add("dct:accessRights", reference(PUBLIC_ACCESS))
        .add("dct:language", language())
        .add("dcat:theme", reference(THEME_GOVERNMENT))
        .add("dcat:landingPage", reference(site.whole(site.data())))
        .add(
            "dcat:contactPoint",
            Json.createObjectBuilder()
                .add("@type", "vcard:Organization")
                .add("vcard:fn", site.tenant().name())
                .add("vcard:hasURL", reference(site.whole(site.front()))))
        .add("dcat:distribution", files)
        .build();
  }

  private String uri(DataSet set, DataFiles file) {
    return site.whole(site.data(set, file));
  }

  private JsonObject distribution(DataSet set, DataFiles file) {
    String type = file.mediaType().split(";", 2)[0];
    return Json.createObjectBuilder()
        .add("@id", uri(set, file))
        .add("@type", "dcat:Distribution")
        .add("dct:title", text(words().get("data." + set.id()) + " (" + file.name() + ")"))
        .add("dcat:accessURL", reference(uri(set, file)))
        .add("dcat:downloadURL", reference(uri(set, file)))
        .add("dct:format", reference(FILE_TYPES + file.name()))
        .add("dcat:mediaType", reference(MEDIA_TYPES + type))
        .add("dct:license", reference(LICENCE))
        .build();
  }
}
