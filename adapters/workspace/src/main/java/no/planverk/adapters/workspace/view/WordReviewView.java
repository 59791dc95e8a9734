package no.planverk.adapters.workspace.view;

import java.util.List;

/**
 * What a Word document would become as a plan, before it does.
 *
 * @param file the hash that the document is kept under
 * @param seal says that this session kept it
 */
public record WordReviewView(
    List<LinkView> path,
    String action,
    String cancel,
    String file,
    String seal,
    List<GroupView> facts,
    List<PartView> parts,
    List<RemarksView> remarks) {

  /** A heading and what stands under it. */
  public record PartView(
      int number, int level, String heading, String holds, boolean leftOut, List<ListView> lists) {}

  /** A list, its first items, and what may become of it. */
  public record ListView(List<String> items, String more, FieldView becomes) {}

  /** Things of one kind that do not come along as they were. */
  public record RemarksView(String about, String meaning, List<RemarkView> remarks) {}

  /** One of them: what it is, and under which heading it stands. */
  public record RemarkView(String what, String where) {}

  public List<FieldView> fields() {
    return facts.stream().flatMap(it -> it.fields().stream()).toList();
  }
}
