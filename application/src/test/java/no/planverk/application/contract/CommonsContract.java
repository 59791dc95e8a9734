package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Commons;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.search.CommonText;
import no.planverk.domain.search.Excerpt;
import no.planverk.domain.search.Match;
import no.planverk.domain.search.Passage;
import no.planverk.domain.search.SearchWords;
import no.planverk.domain.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** What is found from every municipality: by consent only, and gone with the consent. */
public interface CommonsContract {
  Commons commons();

  TenantId fjordvik();

  TenantId havdal();

  private CommonText text(TenantId tenant, String title) {
    return new CommonText(
        UUID.randomUUID(), tenant, new Slug("klima"), false, "no.thematic", title, Language.NB);
  }

  private static List<Passage> passages(CommonText text, String prose) {
    return List.of(
        new Passage(Passage.Kind.PLAN, Optional.empty(), "", text.title(), ""),
        new Passage(
            Passage.Kind.SECTION, Optional.of(UUID.randomUUID()), "Mål", "Transport", prose));
  }

  private List<UUID> found(String words) {
    return commons().search(SearchWords.of(words), 50).stream()
        .map(Match::publication)
        .distinct()
        .toList();
  }

  private CommonText put(TenantId tenant, String title, String prose) {
    commons().open(tenant, Samples.NOW);
    CommonText text = text(tenant, title);
    List<Passage> passages = passages(text, prose);
    commons().put(text, passages);
    commons().put(text, passages);
    return text;
  }

  @Test
  default void nobody_is_found_who_does_not_consent() {
    assertThat(commons().isOpen(fjordvik())).isFalse();
    CommonText text = text(fjordvik(), "Klimaplan");
    List<Passage> passages = passages(text, "Flere sykkelveier.");
    assertThatThrownBy(() -> commons().put(text, passages)).isInstanceOf(RuntimeException.class);
    assertThat(found("sykkel")).isEmpty();
    commons().open(fjordvik(), Samples.NOW);
    commons().open(fjordvik(), Samples.NOW);
    assertThat(commons().isOpen(fjordvik())).isTrue();
    assertThat(commons().isOpen(havdal())).isFalse();
  }

  @Test
  default void texts_of_all_are_found_with_what_they_are() {
    CommonText ours = put(fjordvik(), "Klimaplan", "Flere sykkelveier til skolen.");
    CommonText theirs = put(havdal(), "Skoleplan", "Trygg skolevei.");
    assertThat(found("skole")).containsExactlyInAnyOrder(ours.publication(), theirs.publication());
    List<Match> matches = commons().search(SearchWords.of("sykkel"), 50);
    assertThat(commons().texts(matches)).containsOnlyKeys(ours.publication()).containsValue(ours);
    List<Excerpt> excerpts = commons().excerpts(matches, SearchWords.of("sykkel"));
    assertThat(excerpts).hasSize(1);
    assertThat(excerpts.getFirst().passage().place()).isEqualTo("Mål");
    assertThat(excerpts.getFirst().excerpt()).contains(Excerpt.FROM + "");
    assertThat(commons().wordsLike("sykelvei", 5)).isNotEmpty();
    assertThat(commons().held(fjordvik())).containsOnlyKeys(ours.publication());
    assertThat(commons().held(havdal())).containsValue(theirs);
  }

  @Test
  default void what_is_taken_is_found_no_more_and_nobody_takes_anothers() {
    CommonText ours = put(fjordvik(), "Klimaplan", "Flere sykkelveier.");
    CommonText theirs = put(havdal(), "Sykkelplan", "Trygg sykkelvei.");
    commons().take(havdal(), List.of(ours.publication()));
    assertThat(found("sykkel")).hasSize(2);
    commons().take(fjordvik(), List.of(ours.publication()));
    assertThat(found("sykkel")).containsExactly(theirs.publication());
  }

  @Test
  default void with_the_consent_everything_goes() {
    put(fjordvik(), "Klimaplan", "Flere sykkelveier.");
    CommonText theirs = put(havdal(), "Sykkelplan", "Trygg sykkelvei.");
    commons().close(fjordvik());
    assertThat(found("sykkel")).containsExactly(theirs.publication());
    assertThat(commons().held(fjordvik())).isEmpty();
    assertThat(commons().isOpen(fjordvik())).isFalse();
  }
}
