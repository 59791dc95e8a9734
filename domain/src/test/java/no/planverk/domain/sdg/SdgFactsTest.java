package no.planverk.domain.sdg;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.domain.Facts;
import no.planverk.domain.catalogue.Language;
import org.junit.jupiter.api.Test;

class SdgFactsTest {
  private final List<JsonObject> goals =
      Facts.read("sdg.json").getJsonArray("goals").getValuesAs(JsonObject.class);

  @Test
  void every_goal_has_the_un_s_number_colour_and_titles() {
    assertThat(goals).hasSize(17);
    for (JsonObject fact : goals) {
      SdgGoal goal = SdgGoal.of(fact.getString("id"));
      assertThat(goal.colour()).isEqualTo(fact.getString("colour"));
      for (Language language : List.of(Language.NB, Language.NN, Language.DA, Language.EN)) {
        assertThat(goal.title(language))
            .isEqualTo(fact.getJsonObject("title").getString(language.tag()));
      }
    }
  }

  @Test
  void the_targets_are_the_169_of_the_un_in_its_order() {
    List<String> ids =
        goals.stream()
            .flatMap(goal -> goal.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
            .map(target -> target.getString("id"))
            .toList();
    assertThat(ids).hasSize(169);
    assertThat(SdgTarget.all()).extracting(SdgTarget::id).isEqualTo(ids);
  }
}
