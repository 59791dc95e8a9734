package no.planverk.adapters.rest;

import io.helidon.http.HeaderNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.adapters.rest.wire.FileBody;
import no.planverk.adapters.rest.wire.PageBody;
import no.planverk.adapters.rest.wire.PlanFileBody;
import no.planverk.application.planning.AttachFile;
import no.planverk.application.planning.ReadFile;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.StoreFile;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.DocumentKey;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.plan.PlanFile;

/** Files: taken in by what they hold, and attached to plans under a key. */
public final class FileRoutes implements RouteGroup {
  private static final long LARGEST = 10L * 1024 * 1024;

  private final StoreFile storeFile;
  private final ReadFile readFile;
  private final AttachFile attachFile;
  private final ReadText readText;

  public FileRoutes(
      StoreFile storeFile, ReadFile readFile, AttachFile attachFile, ReadText readText) {
    this.storeFile = storeFile;
    this.readFile = readFile;
    this.attachFile = attachFile;
    this.readText = readText;
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(
        Endpoint.post(
                "/files",
                "storeFile",
                "Take in a file, its bytes as the body and its media type as Content-Type",
                PlanRoutes.NothingBody.class,
                FileBody.class,
                this::store)
            .taking(new Endpoint.Takes.Bytes(LARGEST)),
        Endpoint.get("/files/{sha256}", "readFile", "A file's bytes", byte[].class, this::read),
        Endpoint.get(
                "/plans/{id}/files",
                "listPlanFiles",
                "Files of the plan",
                PlanFileBody.class,
                this::list)
            .listing(),
        Endpoint.post(
                "/plans/{id}/files",
                "attachFile",
                "Attach a stored file to the plan",
                PlanFileBody.class,
                PlanFileBody.class,
                this::attach)
            .listing());
  }

  private Answer store(Call call) {
    String mediaType =
        call.header(HeaderNames.CONTENT_TYPE)
            .map(it -> it.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .orElse("");
    if (!StoreFile.MEDIA_TYPES.contains(mediaType)) {
      throw new Stop(
          Problem.of(
              415,
              "media-type",
              mediaType,
              StoreFile.MEDIA_TYPES.stream().sorted().collect(Collectors.joining(", "))));
    }
    byte[] bytes = call.bytes();
    return call.answer(
        storeFile.store(call.actor(), mediaType, bytes),
        hash ->
            Answer.created(
                call.address("/files/" + hash.hex()),
                "\"" + hash.hex() + "\"",
                new FileBody(hash.hex(), mediaType, bytes.length)));
  }

  private Answer read(Call call) {
    FileHash hash;
    try {
      hash = new FileHash(call.segment("sha256"));
    } catch (InvalidValue e) {
      throw new Stop(Problem.of(404, "not-found"));
    }
    return call.answer(
        readFile.read(call.actor(), hash),
        file ->
            Answer.ok(
                "\"" + hash.hex() + "\"", new Answer.FileContent(file.mediaType(), file.bytes())));
  }

  private Answer list(Call call) {
    return call.answer(
        readText.read(call.actor(), call.planId()),
        found -> Answer.ok(tag(found.text().files()), page(found.text().files())));
  }

  private Answer attach(Call call) {
    PlanFileBody body = call.body(PlanFileBody.class);
    Faulty faulty = new Faulty();
    Optional<String> key =
        faulty.required("/key", body.key(), FaultCode.INVALID_VALUE, DocumentKey::check);
    Optional<String> name = faulty.required("/name", body.name());
    Optional<String> mediaType = faulty.required("/mediaType", body.mediaType());
    Optional<FileHash> hash =
        faulty.required("/sha256", body.sha256(), FaultCode.INVALID_HASH, FileHash::new);
    faulty.check();
    PlanFile file =
        new PlanFile(
            key.orElseThrow(), name.orElseThrow(), mediaType.orElseThrow(), hash.orElseThrow());
    return call.<List<PlanFile>>making(
        once -> attachFile.attach(call.actor(), call.planId(), once, file),
        files ->
            Answer.created(
                call.address("/plans/" + call.planId() + "/files"), tag(files), page(files)));
  }

  private static String tag(List<PlanFile> files) {
    return Etag.ofList(
        files.stream()
            .map(it -> it.key() + ":" + it.hash().hex())
            .collect(Collectors.joining(",")));
  }

  private static PageBody<PlanFileBody> page(List<PlanFile> files) {
    return PageBody.whole(
        files.stream()
            .map(it -> new PlanFileBody(it.key(), it.name(), it.mediaType(), it.hash().hex()))
            .toList());
  }
}
