package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.http.Palette;
import no.planverk.adapters.workspace.view.FieldView;
import no.planverk.adapters.workspace.view.LookView;
import no.planverk.adapters.workspace.view.LookView.CheckView;
import no.planverk.adapters.workspace.view.LookView.SwatchView;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.Reply;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.Act;
import no.planverk.domain.publication.Look;

/** The colour and the logo of the municipality's pages: a colour is tried before it is chosen. */
public final class LookPages implements PageGroup {
  private static final String PATH = MunicipalityPages.PATH + "/look";
  private static final String LOGO = MunicipalityPages.PATH + "/logo";
  private static final String COLOUR = "colour";
  private static final int LARGEST_FORM = 2 * ChooseLogo.LARGEST;
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  private final ChooseLook chooseLook;
  private final ChooseLogo chooseLogo;
  private final Faces faces;

  public LookPages(ChooseLook chooseLook, ChooseLogo chooseLogo, Faces faces) {
    this.chooseLook = chooseLook;
    this.chooseLogo = chooseLogo;
    this.faces = faces;
  }

  @Override
  public List<Page> pages() {
    return List.of(
        Page.get(PATH, this::begin),
        Page.post(PATH, this::choose),
        Page.get(PATH + "/colours.css", this::colours),
        Page.upTo(LARGEST_FORM, LOGO, this::upload),
        Page.post(LOGO + "/removal", this::remove));
  }

  private Shown begin(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Look now = faces.of(visit.tenant().id()).look();
    String wish = wish(visit, now);
    try {
      return show(visit, now, new Look(wish.toLowerCase(Locale.ROOT)).colour(), "", "", 200);
    } catch (InvalidValue none) {
      return show(visit, now, now.colour(), wish, visit.words().get("error.colour"), 200);
    }
  }

  /** The colour that was written, else the one that was picked, else the one that is. */
  private static String wish(Visit visit, Look now) {
    String was = visit.query("was").orElse(now.colour());
    return visit
        .query(COLOUR)
        .filter(it -> !it.equalsIgnoreCase(was))
        .or(() -> visit.query("picked").filter(it -> !it.equalsIgnoreCase(was)))
        .orElse(was);
  }

  private static Shown show(
      Visit visit, Look now, String colour, String written, String error, int status) {
    Words words = visit.words();
    Palette palette = Palette.of(colour);
    List<CheckView> checks = checks(words, palette);
    boolean distinct = palette.contrast("base-default", "background-default") >= SHAPE;
    FieldView field =
        FieldView.text(COLOUR, words.get("look.colour"), written.isEmpty() ? colour : written)
            .hinted(words.get("look.colour.hint"))
            .told(error.isEmpty() ? java.util.Map.of() : java.util.Map.of(COLOUR, error));
    LookView view =
        new LookView(
            MunicipalityPages.path(visit),
            visit.at(PATH),
            field,
            FieldView.text("picked", words.get("look.picked"), colour)
                .as(FieldView.Kind.COLOUR)
                .hinted(words.get("look.picked.hint")),
            colour,
            colour.equals(now.colour()),
            visit.at(PATH + "/colours.css?colour=" + encoded(colour)),
            checks,
            words.get(distinct ? "look.verdict.good" : "look.verdict.pale"),
            palette.hexes().entrySet().stream()
                .map(it -> new SwatchView(it.getKey(), it.getValue()))
                .toList(),
            now.logo().map(it -> visit.at("/logo/" + it.hex())),
            visit.tenant().name(),
            FieldView.file("logo", words.get("look.logo.file"), ".png,.jpg,.jpeg,.webp")
                .hinted(words.get("look.logo.hint", ChooseLogo.LARGEST / 1024))
                .told(visit.form().errors()),
            visit.at(LOGO),
            visit.at(LOGO + "/removal"));
    return new Shown.Sheet(status, "look", words.get("municipality.look"), view);
  }

  private static String encoded(String colour) {
    return URLEncoder.encode(colour, StandardCharsets.UTF_8);
  }

  private static List<CheckView> checks(Words words, Palette palette) {
    return List.of(
        check(words, palette, "button", "base-contrast-default", "base-default", TEXT),
        check(words, palette, "hover", "base-contrast-default", "base-hover", TEXT),
        check(words, palette, "active", "base-contrast-default", "base-active", TEXT),
        check(words, palette, "link", "text-subtle", "background-default", TEXT),
        check(words, palette, "text", "text-default", "surface-tinted", TEXT),
        check(words, palette, "border", "border-default", "background-default", SHAPE),
        check(words, palette, "shape", "base-default", "background-default", SHAPE));
  }

  private static CheckView check(
      Words words, Palette palette, String what, String front, String back, double least) {
    double ratio = palette.contrast(front, back);
    return new CheckView(
        words.get("look.check." + what),
        palette.hexes().getOrDefault(front, ""),
        palette.hexes().getOrDefault(back, ""),
        ratio(words, ratio),
        ratio(words, least),
        ratio >= least);
  }

  /** Cut, not rounded: 4.49 is no 4.5. */
  private static String ratio(Words words, double ratio) {
    return words.number(
            java.math.BigDecimal.valueOf(ratio).setScale(1, java.math.RoundingMode.DOWN))
        + " : 1";
  }

  private Shown colours(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    try {
      String css = Palette.sheet(visit.query(COLOUR).orElse(""));
      return new Shown.Picture("text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidValue none) {
      throw new Turned(404, "not-found");
    }
  }

  private Shown choose(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Form form = visit.form();
    Look now = faces.of(visit.tenant().id()).look();
    Optional<Look> look = form.read(COLOUR, it -> new Look(it.toLowerCase(Locale.ROOT)));
    if (look.isEmpty()) {
      return show(
          visit, now, now.colour(), form.raw(COLOUR), visit.words().get("error.colour"), 400);
    }
    visit.needed(chooseLook.choose(visit.actor(), look.get()));
    return Shown.done(visit.at(PATH), "look-chosen");
  }

  private Shown upload(Visit visit) {
    visit.require(Act.MANAGE_MUNICIPALITY);
    Look now = faces.of(visit.tenant().id()).look();
    Optional<byte[]> file = visit.form().file("logo");
    if (file.isEmpty()) {
      visit.form().error("logo", visit.words().get("error.logo.missing"));
      return show(visit, now, now.colour(), "", "", 400);
    }
    Reply<Look> reply = chooseLogo.choose(visit.actor(), file);
    if (reply instanceof Reply.Faulty<Look>(var faults)) {
      visit.form().take(faults);
      return show(visit, now, now.colour(), "", "", 400);
    }
    visit.needed(reply);
    return Shown.done(visit.at(PATH), "logo-chosen");
  }

  private Shown remove(Visit visit) {
    visit.needed(chooseLogo.choose(visit.actor(), Optional.empty()));
    return Shown.done(visit.at(PATH), "logo-removed");
  }
}
