package no.planverk.adapters.rest;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.audit.NamedRow;
import no.planverk.application.privacy.Dossier;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonalFile;
import no.planverk.domain.person.Unit;

/** All that is known of a person as JSON that a person can read, too. */
final class DossierJson {
  private final JsonGenerator json;

  private DossierJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Dossier dossier, OutputStream out) {
    JsonGenerator json =
        JsonProvider.provider()
            .createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createGenerator(out);
    new DossierJson(json).write(dossier);
    json.flush();
  }

  private void write(Dossier dossier) {
    Person person = dossier.person();
    json.writeStartObject().writeStartObject("person");
    json.write("id", person.id().toString()).write("name", person.name());
    write("email", person.email());
    write("unit", dossier.unit().map(Unit::name));
    json.write("role", person.role().id());
    PersonalFile file = dossier.file();
    write("language", file.language().map(it -> it.tag()));
    write("userName", file.userName());
    write("externalId", file.externalId());
    write("leftOn", file.leftOn());
    write("erasedAt", file.erasedAt());
    json.writeEnd();
    write(file);
    json.writeStartArray("journal");
    dossier.journal().forEach(this::write);
    json.writeEnd().writeEnd();
  }

  private void write(PersonalFile file) {
    json.writeStartArray("identities");
    file.identities().forEach(this::write);
    json.writeEnd().writeStartArray("sessions");
    file.sessions().forEach(this::write);
    json.writeEnd().writeStartArray("roles");
    file.duties().forEach(this::write);
    json.writeEnd().writeStartArray("groups");
    file.groups().forEach(json::write);
    json.writeEnd();
  }

  private void write(PersonalFile.Identity identity) {
    json.writeStartObject().write("issuer", identity.issuer()).write("subject", identity.subject());
    json.write("linkedAt", identity.linkedAt().toString()).writeEnd();
  }

  private void write(PersonalFile.SignedIn session) {
    json.writeStartObject().write("device", session.device());
    json.write("beganAt", session.beganAt().toString());
    json.write("usedAt", session.usedAt().toString());
    write("endedAt", session.endedAt());
    json.writeEnd();
  }

  private void write(PersonalFile.Duty duty) {
    json.writeStartObject().write("plan", duty.plan().toString()).write("title", duty.title());
    json.write("role", duty.role().id()).writeEnd();
  }

  private void write(NamedRow named) {
    JournalEntry entry = named.row().entry();
    json.writeStartObject().write("seq", named.row().seq()).write("at", entry.at().toString());
    json.write("actorKind", entry.actorKind());
    write("actorId", entry.actorId());
    json.write("act", entry.act()).write("objectKind", entry.objectKind());
    json.write("objectId", entry.objectId());
    write("plan", entry.plan());
    json.writeEnd();
  }

  private void write(String name, Optional<?> value) {
    value.ifPresent(it -> json.write(name, it.toString()));
  }
}
