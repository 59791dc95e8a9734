package no.planverk.adapters.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.domain.InvalidValue;

/** Reads {@code application/x-www-form-urlencoded}. */
public final class FormFields {
  private FormFields() {}

  /** Each field with its values, stripped; throws InvalidValue where the body is not so encoded. */
  public static Map<String, List<String>> of(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try {
      for (String pair : body.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
          String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
          fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value.strip());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("the form is not encoded as forms are");
    }
    return fields;
  }
}
