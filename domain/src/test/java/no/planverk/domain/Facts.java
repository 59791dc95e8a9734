package no.planverk.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The public facts, as files, that the domain's tables must agree with. */
public final class Facts {
  private Facts() {}

  public static JsonObject read(String name) {
    try (InputStream file = Facts.class.getResourceAsStream("/facts/" + name)) {
      return Json.createReader(file).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
