package no.planverk.infra;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are right for the API's operations, so that only rights stand in the way. */
final class ValidBodies {
  private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
  private static final Map<String, String> BODIES = new LinkedHashMap<>();

  static {
    BODIES.put("/roles/units/{unit}", "{'roles':[]}");
    BODIES.put("/hand-overs", "{'leavesOn':'2030-01-01'}");
    BODIES.put("/correction", "{'reason':'Feil','corrections':[]}");
    BODIES.put("/retention/{kind}", "{'days':100}");
    BODIES.put("/unit-imports", "navn\nMatrise\n");
    BODIES.put("/person-imports", "navn;rolle\nMatrise;employee\n");
    BODIES.put("/reading-imports", "indikator;dato;verdi\nMatrise;2025-12-31;1\n");
    BODIES.put("/readings", "{'date':'2025-12-31','value':'1'}");
    BODIES.put("/readings/{number}", "{'date':'2025-12-31','value':'1'}");
    BODIES.put("/plans", "{'type':'no.strategy','title':'Matrise','language':'nb'}");
    BODIES.put("/plans/{id}", "{'type':'no.strategy','title':'Matrise','language':'nb'}");
    BODIES.put("/sections", "{'title':'Nytt'}");
    BODIES.put("/sections/{section}", "{'title':'Nytt'}");
    BODIES.put("/blocks", "{'section':'" + NOBODY + "','text':'<p>Nytt</p>'}");
    BODIES.put("/blocks/{block}", "{'section':'" + NOBODY + "','text':'<p>Nytt</p>'}");
    BODIES.put("/elements", "{'kind':'goal','title':'Nytt'}");
    BODIES.put("/elements/{element}", "{'kind':'goal','title':'Nytt'}");
    BODIES.put("/placements", "{'element':'" + NOBODY + "'}");
    BODIES.put("/fetches", "{'from':'" + NOBODY + "','elements':['" + NOBODY + "']}");
    BODIES.put("/fetches/{element}/decision", "{'decision':'follow'}");
    BODIES.put("/derivation", "{'reason':'Gjelder bare her'}");
    BODIES.put(
        "/red-thread/acceptance",
        "{'rule':'plan-without-period','subject':'" + NOBODY + "','reason':'Slik'}");
    BODIES.put("/handings/{element}/answer", "{'answer':'accepted'}");
    BODIES.put("/merges", "{'goes':'" + NOBODY + "','stays':'" + NOBODY + "'}");
    BODIES.put("/rank", "{'position':0}");
    BODIES.put("/frames", "{'frames':[]}");
    BODIES.put("/rollover", "{'title':'Matrise'}");
    BODIES.put("/money-imports", "id;year;amount\n" + NOBODY + ";2027;1\n");
    BODIES.put("/people", "{'name':'Matrise','role':'employee'}");
    BODIES.put("/people/{person}", "{'name':'Matrise','role':'employee'}");
    BODIES.put("/units", "{'name':'Matrise'}");
    BODIES.put("/units/{unit}", "{'name':'Matrise'}");
    BODIES.put("/bodies", "{'name':'Matriseutvalget','kind':'committee'}");
    BODIES.put("/bodies/{body}", "{'name':'Matriseutvalget','kind':'committee'}");
    BODIES.put("/tokens", "{'name':'Matrise','role':'employee','scope':'read','days':1}");
    BODIES.put("/look", "{'colour':'#0b5c7a'}");
    BODIES.put("/adoption", "{'body':'kommunestyret','date':'2026-01-15','caseNumber':'26/1'}");
    BODIES.put("/repeal", "{'date':'2026-01-15'}");
    BODIES.put("/in-force", "{'date':'2026-01-15'}");
    BODIES.put("/withdrawal", "{'kind':'explained','text':'<p>Feil</p>'}");
    BODIES.put(
        "/hearings",
        "{'stage':'proposal','from':'2030-01-02','to':'2030-04-02',"
            + "'decision':{'body':'kommunestyret','date':'2026-01-15'}}");
    BODIES.put(
        "/plans/{id}/files",
        "{'key':'matrise','name':'m.pdf','mediaType':'application/pdf','sha256':'"
            + "0".repeat(64)
            + "'}");
  }

  /** Fields that make forms of the staff's pages right. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("/sections", "title=Nytt"),
          Map.entry("/sections/{section}", "title=Nytt"),
          Map.entry("/conflicts/{conflict}", "choice=stays"),
          Map.entry("/talk", "words=Hei"),
          Map.entry("/talk/{thread}", "words=Hei"),
          Map.entry("/suggestions", "all=yes&choice=leave"),
          Map.entry("/me/letters", "rhythm=weekly"),
          Map.entry("/review/{review}/answer", "verdict=approved"),
          Map.entry("/work/{element}/answer", "answer=accept"),
          Map.entry("/tasks", "task=Les&person=Kari+Nordmann"));

  private ValidBodies() {}

  /** The fields of a form at that address, as forms are sent. */
  static String fields(String path) {
    return FORMS.entrySet().stream()
        .filter(it -> path.endsWith(it.getKey()))
        .map(it -> "&" + it.getValue())
        .findFirst()
        .orElse("");
  }

  /** The body for an address; an empty object where none is needed or none fits all. */
  static String of(String path) {
    return BODIES.entrySet().stream()
        .filter(it -> path.endsWith(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("{}")
        .replace('\'', '"');
  }

  /** The media type of what {@link #of} gives. */
  static String mediaType(String path) {
    if (path.endsWith("-imports") && !path.endsWith("/plan-imports")) {
      return "text/csv";
    }
    return path.endsWith("/api/v1/files") ? "application/pdf" : "application/json";
  }
}
