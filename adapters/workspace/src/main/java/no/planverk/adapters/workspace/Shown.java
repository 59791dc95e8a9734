package no.planverk.adapters.workspace;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.OutputStream;

/** What a staff page answers with. */
sealed interface Shown {
  /** A page made of a template and what it prints. */
  record Sheet(int status, String template, String title, Object content) implements Shown {}

  /** Elsewhere in the municipality's pages, where a notice may say what was done. */
  record Elsewhere(String path) implements Shown {}

  /** A file to save. */
  record Download(String mediaType, String name, byte[] bytes) implements Shown {}

  /** A page as PDF to save; {@code wide} for broad tables. */
  record Print(Sheet sheet, String name, boolean wide) implements Shown {}

  /** A page that the public's room has made. */
  record Proof(byte[] html) implements Shown {}

  /** A picture or paper to be looked at in the page, kept by the browser that asked for it. */
  record Picture(String mediaType, byte[] bytes) implements Shown {}

  /** What the page's script reads. */
  record Script(int status, JsonStructure json) implements Shown {}

  /** Something that goes on for a while. */
  record Stream(String mediaType, Telling telling) implements Shown {}

  /** Writes for as long as there is something to write; ends when the reader has gone. */
  interface Telling {
    void tell(OutputStream out) throws IOException;
  }

  static Shown script(JsonStructure json) {
    return new Script(200, json);
  }

  static Shown sheet(String template, String title, Object content) {
    return new Sheet(200, template, title, content);
  }

  static Shown elsewhere(String path) {
    return new Elsewhere(path);
  }

  /** Elsewhere, saying there what was done: the text under {@code done.<notice>}. */
  static Shown done(String path, String notice) {
    return new Elsewhere(path + (path.contains("?") ? "&" : "?") + "done=" + notice);
  }

  /** A form that cannot be taken as it is comes back as it was filled in. */
  static Shown again(String template, String title, Object content) {
    return new Sheet(400, template, title, content);
  }
}
