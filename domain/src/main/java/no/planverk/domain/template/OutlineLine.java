package no.planverk.domain.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Title;

/**
 * A section of a template as one line of its outline.
 *
 * @param level 1 for a chapter, 2 for what stands in one, and so on
 */
public record OutlineLine(int level, Title title, Optional<String> help, boolean required) {
  /** As deep as a template goes. */
  public static final int DEEPEST = 4;

  private static final int LONGEST_HELP = 2_000;

  public OutlineLine {
    if (level < 1 || level > DEEPEST) {
      throw new InvalidValue("a template's sections stand on levels 1 to 4");
    }
    if (help.isPresent() && (help.get().isBlank() || help.get().length() > LONGEST_HELP)) {
      throw new InvalidValue("help is 1 to 2,000 characters");
    }
  }

  /** A template's sections as lines, each before those under it. */
  public static List<OutlineLine> of(List<TemplateSection> sections) {
    List<OutlineLine> lines = new ArrayList<>();
    add(sections, 1, lines);
    return lines;
  }

  private static void add(List<TemplateSection> sections, int level, List<OutlineLine> lines) {
    for (TemplateSection it : sections) {
      lines.add(new OutlineLine(Math.min(level, DEEPEST), it.title(), it.help(), it.required()));
      add(it.sections(), level + 1, lines);
    }
  }

  /** Lines as a tree: a line stands under the nearest one before it that is less deep. */
  public static List<TemplateSection> tree(List<OutlineLine> lines) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, null, new ArrayList<>()));
    for (OutlineLine line : lines) {
      close(open, line.level());
      open.push(new Open(line.level(), line, new ArrayList<>()));
    }
    close(open, 1);
    return open.getFirst().sections();
  }

  private static void close(Deque<Open> open, int level) {
    while (open.getFirst().level() >= level) {
      Open done = open.pop();
      open.getFirst().sections().add(done.section());
    }
  }

  private record Open(
      int level,
      @org.jspecify.annotations.Nullable OutlineLine line,
      List<TemplateSection> sections) {
    TemplateSection section() {
      OutlineLine it = java.util.Objects.requireNonNull(line);
      return new TemplateSection(it.title(), it.help(), it.required(), sections);
    }
  }
}
