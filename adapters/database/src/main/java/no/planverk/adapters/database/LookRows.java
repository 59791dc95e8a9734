package no.planverk.adapters.database;

import static no.planverk.adapters.database.tables.Tables.PUBLIC_LOOK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.SiteLink;
import no.planverk.domain.publication.SiteLinks;
import org.jooq.DSLContext;
import org.jooq.Record;

/** How a municipality's site looks, as rows: the newest counts. */
final class LookRows {
  private LookRows() {}

  static Row row(Look look) {
    SiteLinks links = look.links();
    return new Row()
        .with(PUBLIC_LOOK.COLOUR, look.colour())
        .with(PUBLIC_LOOK.LOGO, look.logo().map(FileHash::hex))
        .with(PUBLIC_LOOK.HEADER_LINKS, written(links.header()))
        .with(PUBLIC_LOOK.FOOTER_LINKS, written(links.footer()))
        .with(PUBLIC_LOOK.ACCESSIBILITY_STATEMENT, links.statement())
        .with(PUBLIC_LOOK.CONTACT, links.contact());
  }

  static Optional<Look> newest(DSLContext sql) {
    return sql.select(
            PUBLIC_LOOK.COLOUR,
            PUBLIC_LOOK.LOGO,
            PUBLIC_LOOK.HEADER_LINKS,
            PUBLIC_LOOK.FOOTER_LINKS,
            PUBLIC_LOOK.ACCESSIBILITY_STATEMENT,
            PUBLIC_LOOK.CONTACT)
        .from(PUBLIC_LOOK)
        .orderBy(PUBLIC_LOOK.SEQ.desc())
        .limit(1)
        .fetchOptional(LookRows::look);
  }

  private static Look look(Record row) {
    return new Look(
        row.get(PUBLIC_LOOK.COLOUR),
        Row.cell(row, PUBLIC_LOOK.LOGO).map(FileHash::new),
        new SiteLinks(
            read(row.get(PUBLIC_LOOK.HEADER_LINKS)),
            read(row.get(PUBLIC_LOOK.FOOTER_LINKS)),
            Row.cell(row, PUBLIC_LOOK.ACCESSIBILITY_STATEMENT),
            Row.cell(row, PUBLIC_LOOK.CONTACT)));
  }

  /** An address, which has no space in it, then the text. */
  private static String[] written(List<SiteLink> links) {
    return links.stream().map(it -> it.address() + " " + it.text()).toArray(String[]::new);
  }

  private static List<SiteLink> read(String[] written) {
    return Stream.of(written)
        .map(it -> it.split(" ", 2))
        .map(it -> new SiteLink(it[1], it[0]))
        .toList();
  }
}
