package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.PersonView.FactView;

/**
 * All that a unit was, is and is to be, and who is in it on a day.
 *
 * @param work where it is seen what the unit is to follow up
 */
public record UnitView(
    String name,
    String back,
    String standing,
    String work,
    List<LinkView> above,
    List<FactView> facts,
    List<LineView> standings,
    List<LinkView> under,
    List<LinkView> people,
    Optional<LinkView> morePeople,
    List<LinkView> successors,
    Optional<ChangesView> changes) {
  /** What the unit was called and where it stood, for some days. */
  public record LineView(String from, String to, String name, String parent) {}

  /** Where the unit is changed: the forms that ask from which day, and the way to a sub-unit. */
  public record ChangesView(
      String edit, FieldView editFrom, String close, FieldView closeFrom, String toNew) {}
}
