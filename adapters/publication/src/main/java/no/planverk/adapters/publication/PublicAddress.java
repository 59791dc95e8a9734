package no.planverk.adapters.publication;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgGoal;

/** An address of the public site, read from a request's path below the municipality's name. */
sealed interface PublicAddress {
  Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  String PAPER = ".pdf";

  String PICTURE = "picture.png";

  record Front() implements PublicAddress {}

  record Overview() implements PublicAddress {}

  /** What is found in the texts of the plans. */
  record Search() implements PublicAddress {}

  /** What is found in the plans of all municipalities that let themselves be found. */
  record Everywhere() implements PublicAddress {}

  /** How the plans hang together. */
  record Thread() implements PublicAddress {}

  /** One element, in whatever plans it stands. */
  record ElementPage(ElementId id) implements PublicAddress {}

  /** The UN's goals. */
  record SdgOverview() implements PublicAddress {}

  record SdgPage(SdgGoal goal) implements PublicAddress {}

  /** A text of a plan, whichever that is when somebody asks. */
  sealed interface TextPage extends PublicAddress {
    Slug slug();

    /** The same text where the plan has another name. */
    TextPage of(Slug moved);
  }

  /** What stands at a plan's address. */
  record PlanPage(Slug slug) implements TextPage {
    @Override
    public PlanPage of(Slug moved) {
      return new PlanPage(moved);
    }
  }

  record VersionPage(Slug slug, int number) implements TextPage {
    @Override
    public VersionPage of(Slug moved) {
      return new VersionPage(moved, number);
    }
  }

  record ProposalPage(Slug slug) implements TextPage {
    @Override
    public ProposalPage of(Slug moved) {
      return new ProposalPage(moved);
    }
  }

  /** One chapter of a text that is too long for one page. */
  record ChapterPage(TextPage page, int number) implements PublicAddress {}

  /** All of such a text on one page. */
  record WholePage(TextPage page) implements PublicAddress {}

  /** The PDF of what stands at a page: its address and {@code .pdf}. */
  record PaperFile(TextPage page) implements PublicAddress {}

  /** What is other in a version than in an earlier one. */
  record ChangesPage(Slug slug, int before, int after) implements PublicAddress {}

  /** Parts of the site that stand in pages of others. */
  sealed interface EmbedPage extends PublicAddress {}

  record EmbedPlans() implements EmbedPage {}

  record EmbedWheel() implements EmbedPage {}

  record EmbedGoals(Slug slug) implements EmbedPage {}

  /** What a page of ours looks like in another. */
  record Described() implements PublicAddress {}

  /** The page of the open data. */
  record DataPage() implements PublicAddress {}

  /** How far the pages can be used by everyone, and whom to tell where they cannot. */
  record AccessibilityPage() implements PublicAddress {}

  /** What other programs read. */
  sealed interface ForMachines extends PublicAddress {}

  record Feed() implements ForMachines {}

  record PlanFeed(Slug slug) implements ForMachines {}

  record CalendarFile() implements ForMachines {}

  record SitemapFile() implements ForMachines {}

  record DataFile(DataSet set, DataFiles file) implements ForMachines {}

  record CatalogueFile() implements ForMachines {}

  /** What others show beside a link to the site. */
  record SitePicture() implements PublicAddress {}

  /** What others show beside a link to a text. */
  record TextPicture(TextPage page) implements PublicAddress {}

  record ThemeSheet() implements PublicAddress {}

  record PublicFilePage(FileHash hash) implements PublicAddress {}

  /** The picture beside the municipality's name. */
  record Logo(FileHash hash) implements PublicAddress {}

  /** Our address but for a slash at its end, or without the one that the front page has. */
  record Misspelt(String path) implements PublicAddress {}

  /** In our part of the site, yet nothing can ever stand there. */
  record Nowhere() implements PublicAddress {}

  /** Reads {@code /plan/klimaplan}; empty where another part of the service may answer. */
  static Optional<PublicAddress> of(String path) {
    if (path.isEmpty()) {
      return Optional.of(new Misspelt("/"));
    }
    if (path.length() > 1 && path.endsWith("/")) {
      String without = path.substring(0, path.length() - 1);
      return of(without).map(it -> it instanceof Misspelt ? new Nowhere() : new Misspelt(without));
    }
    String[] parts = path.substring(1).split("/", -1);
    return switch (parts[0]) {
      case "" -> Optional.of(new Front());
      case "plan" ->
          isForm(parts)
              ? Optional.empty()
              : Optional.of(path.endsWith(PAPER) ? paper(path) : plan(parts));
      case "files" -> Optional.of(parts.length == 2 ? file(parts[1]) : new Nowhere());
      case "logo" -> Optional.of(parts.length == 2 ? logo(parts[1]) : new Nowhere());
      case "thread" -> Optional.of(parts.length == 1 ? new Thread() : new Nowhere());
      case "element" -> Optional.of(parts.length == 2 ? element(parts[1]) : new Nowhere());
      case "sdg" -> Optional.of(sdg(parts));
      case "search" -> Optional.of(search(parts));
      case "embed" -> Optional.of(embed(parts));
      case "oembed" -> Optional.of(parts.length == 1 ? new Described() : new Nowhere());
      case "accessibility" ->
          Optional.of(parts.length == 1 ? new AccessibilityPage() : new Nowhere());
      case "data" -> Optional.of(data(parts));
      case "feed.atom" -> Optional.of(parts.length == 1 ? new Feed() : new Nowhere());
      case "calendar.ics" -> Optional.of(parts.length == 1 ? new CalendarFile() : new Nowhere());
      case "sitemap.xml" -> Optional.of(parts.length == 1 ? new SitemapFile() : new Nowhere());
      case PICTURE -> Optional.of(parts.length == 1 ? new SitePicture() : new Nowhere());
      case "theme.css" -> Optional.of(parts.length == 1 ? new ThemeSheet() : new Nowhere());
      default -> Optional.empty();
    };
  }

  /** What is sent from there another room takes in. */
  private static boolean isForm(String[] parts) {
    return parts.length == 3 && parts[2].equals("follow");
  }

  private static PublicAddress paper(String path) {
    String page = path.substring(1, path.length() - PAPER.length());
    return plan(page.split("/", -1)) instanceof TextPage text ? new PaperFile(text) : new Nowhere();
  }

  private static PublicAddress plan(String[] parts) {
    if (parts.length == 1) {
      return new Overview();
    }
    try {
      Slug slug = new Slug(parts[1]);
      String[] rest = Arrays.copyOfRange(parts, 2, parts.length);
      return switch (rest.length == 0 ? "" : rest[0]) {
        case "v" -> version(slug, rest);
        case "proposal" -> below(new ProposalPage(slug), rest, 1);
        case "feed.atom" -> rest.length == 1 ? new PlanFeed(slug) : new Nowhere();
        default -> below(new PlanPage(slug), rest, 0);
      };
    } catch (InvalidValue e) {
      return new Nowhere();
    }
  }

  private static PublicAddress version(Slug slug, String[] rest) {
    if (rest.length < 2 || !isNumber(rest[1])) {
      return new Nowhere();
    }
    int number = Integer.parseInt(rest[1]);
    if (rest.length == 4 && rest[2].equals("since") && isNumber(rest[3])) {
      return new ChangesPage(slug, Integer.parseInt(rest[3]), number);
    }
    return below(new VersionPage(slug, number), rest, 2);
  }

  /** A page of a text, or a part of it, named after the first {@code from} words. */
  private static PublicAddress below(TextPage page, String[] rest, int from) {
    if (rest.length == from) {
      return page;
    }
    if (rest.length == from + 1 && rest[from].equals("whole")) {
      return new WholePage(page);
    }
    if (rest.length == from + 1 && rest[from].equals(PICTURE)) {
      return new TextPicture(page);
    }
    return rest.length == from + 2 && rest[from].equals("part") && isNumber(rest[from + 1])
        ? new ChapterPage(page, Integer.parseInt(rest[from + 1]))
        : new Nowhere();
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9]\\d{0,5}");
  }

  private static PublicAddress element(String id) {
    return UUID_FORM.matcher(id).matches()
        ? new ElementPage(new ElementId(UUID.fromString(id)))
        : new Nowhere();
  }

  private static PublicAddress search(String[] parts) {
    if (parts.length == 1) {
      return new Search();
    }
    return parts.length == 2 && parts[1].equals("everywhere") ? new Everywhere() : new Nowhere();
  }

  private static PublicAddress sdg(String[] parts) {
    if (parts.length == 1) {
      return new SdgOverview();
    }
    return parts.length == 2 && parts[1].matches("[1-9]|1[0-7]")
        ? new SdgPage(SdgGoal.of(parts[1]))
        : new Nowhere();
  }

  private static PublicAddress embed(String[] parts) {
    if (parts.length == 2) {
      return switch (parts[1]) {
        case "plans" -> new EmbedPlans();
        case "sdg" -> new EmbedWheel();
        default -> new Nowhere();
      };
    }
    try {
      return parts.length == 3 && parts[1].equals("goals")
          ? new EmbedGoals(new Slug(parts[2]))
          : new Nowhere();
    } catch (InvalidValue e) {
      return new Nowhere();
    }
  }

  private static PublicAddress data(String[] parts) {
    if (parts.length == 1) {
      return new DataPage();
    }
    if (parts.length == 2 && parts[1].equals("catalogue.jsonld")) {
      return new CatalogueFile();
    }
    int dot = parts[1].indexOf('.');
    if (parts.length > 2 || dot < 0) {
      return new Nowhere();
    }
    Optional<DataFiles> file = DataFiles.find(parts[1].substring(dot + 1));
    return DataSet.find(parts[1].substring(0, dot))
        .flatMap(set -> file.map(it -> (PublicAddress) new DataFile(set, it)))
        .orElseGet(Nowhere::new);
  }

  private static PublicAddress logo(String hash) {
    return file(hash) instanceof PublicFilePage page ? new Logo(page.hash()) : new Nowhere();
  }

  private static PublicAddress file(String hash) {
    try {
      return new PublicFilePage(new FileHash(hash));
    } catch (InvalidValue e) {
      return new Nowhere();
    }
  }
}
