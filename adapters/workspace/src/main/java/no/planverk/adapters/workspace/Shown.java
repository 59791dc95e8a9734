package no.planverk.adapters.workspace;

/** What a staff page answers with. */
sealed interface Shown {
  /** A page made of a template and what it prints. */
  record Sheet(int status, String template, String title, Object content) implements Shown {}

  /** Elsewhere in the municipality's pages, where a notice may say what was done. */
  record Elsewhere(String path) implements Shown {}

  /** A file to save. */
  record Download(String mediaType, String name, byte[] bytes) implements Shown {}

  /** A picture to be seen where a page shows it. */
  record Picture(String mediaType, byte[] bytes) implements Shown {}

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
