package no.planverk.adapters.scim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A filter of equalities (RFC 7644 § 3.4.2.2), one or several joined by {@code and}. */
record ScimFilter(List<Equal> all) {
  private static final Pattern EQUALITY =
      Pattern.compile(
          "\\G\\s*([A-Za-z][\\w:.$-]*(?:\\[[^\\]]*\\])?(?:\\.[\\w$]+)?)\\s+(?i:eq)\\s+"
              + "(\"(?:[^\"\\\\]|\\\\.)*\"|true|false)\\s*(?:(?i:and)\\s+|$)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

  /** That an attribute, in small letters and without its schema, has a value. */
  record Equal(String attribute, String value) {}

  static ScimFilter parse(String text) {
    List<Equal> all = new ArrayList<>();
    Matcher equality = EQUALITY.matcher(text);
    int end = 0;
    while (end < text.length() && equality.find()) {
      all.add(new Equal(attribute(equality.group(1)), value(equality.group(2))));
      end = equality.end();
    }
    boolean openEnded = text.toLowerCase(Locale.ROOT).strip().endsWith(" and");
    if (all.isEmpty() || end < text.length() || openEnded) {
      throw ScimStop.bad("invalidFilter", "only equalities joined by “and” are understood");
    }
    return new ScimFilter(all);
  }

  /** {@code Emails[Type eq "work"].Value} becomes {@code emails.value}. */
  static String attribute(String path) {
    String plain = path.replaceAll("\\[[^\\]]*\\]", "");
    if (plain.regionMatches(true, 0, CORE, 0, CORE.length())) {
      plain = plain.substring(plain.lastIndexOf(':') + 1);
    }
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String value(String literal) {
    return literal.startsWith("\"")
        ? ESCAPED.matcher(literal.substring(1, literal.length() - 1)).replaceAll("$1")
        : literal;
  }

  /** What meets every equality; {@code has} says whether a thing's attribute has a value. */
  <T> Predicate<T> meeting(BiPredicate<T, Equal> has) {
    return thing -> all.stream().allMatch(it -> has.test(thing, it));
  }
}
