package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files as browsers are told them (RFC 6266): as they are, and plainly for old ones. */
final class FileName {
  private FileName() {}

  static String toSave(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return plain.equals(name)
        ? "attachment; filename=\"" + plain + '"'
        : "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
