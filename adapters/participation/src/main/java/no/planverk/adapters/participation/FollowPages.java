package no.planverk.adapters.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.http.PublicFrame;
import no.planverk.adapters.participation.view.FollowView;
import no.planverk.adapters.participation.view.FollowedView;
import no.planverk.adapters.participation.view.FollowedView.OneView;
import no.planverk.adapters.participation.view.LinkView;
import no.planverk.adapters.participation.view.MessageView;
import no.planverk.adapters.participation.view.Wording;
import no.planverk.application.following.Followed;
import no.planverk.application.following.ReadFollowing.Reached;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.Tenant;

/** Makes the pages on which one follows, confirms and leaves. */
final class FollowPages {
  private final PublicFrame frame;
  private final FormStamp stamps;
  private final Templates templates = new Templates();

  FollowPages(PublicFrame frame, FormStamp stamps) {
    this.frame = frame;
    this.stamps = stamps;
  }

  /** A plan that may be followed by itself. */
  record WhichPlan(Slug slug, String title) {}

  static String path(Tenant tenant, Optional<WhichPlan> plan) {
    return "/" + tenant.slug() + plan.map(it -> "/plan/" + it.slug()).orElse("") + "/follow";
  }

  static String link(Tenant tenant, String secret) {
    return "/" + tenant.slug() + "/follow/" + secret;
  }

  private static Wording words(Tenant tenant) {
    return new Wording(tenant.language());
  }

  /** {@code error} is the key of what is wrong, or empty. */
  byte[] form(Tenant tenant, Optional<WhichPlan> plan, String address, String error) {
    Wording words = words(tenant);
    String title =
        plan.map(it -> words.get("follow.title.plan", it.title()))
            .orElseGet(() -> words.get("follow.title", tenant.name()));
    FollowView view =
        new FollowView(
            title,
            words.get(plan.isPresent() ? "follow.lead.plan" : "follow.lead"),
            path(tenant, plan),
            stamps.fresh(tenant.id()),
            address,
            error.isEmpty() ? "" : words.get(error),
            plan.map(
                it ->
                    new LinkView(
                        words.get("follow.instead", tenant.name()),
                        path(tenant, Optional.empty()))));
    return frame.around(tenant, title, templates.content("follow", view, words));
  }

  /** The same for everyone, whether they follow already or not. */
  byte[] asked(Tenant tenant, Optional<WhichPlan> plan, String address) {
    Wording words = words(tenant);
    return message(
        tenant,
        words.get("asked.title"),
        List.of(words.get("asked.text", address), words.get("asked.missing")),
        plan);
  }

  byte[] left(Tenant tenant, boolean all) {
    Wording words = words(tenant);
    return message(
        tenant,
        words.get("left.title"),
        List.of(words.get(all ? "left.text" : "left.one")),
        Optional.empty());
  }

  byte[] nowhere(Tenant tenant) {
    Wording words = words(tenant);
    return message(
        tenant, words.get("nowhere.title"), List.of(words.get("nowhere.text")), Optional.empty());
  }

  private byte[] message(
      Tenant tenant, String title, List<String> paragraphs, Optional<WhichPlan> plan) {
    Wording words = words(tenant);
    List<LinkView> links = new ArrayList<>();
    plan.ifPresent(
        it -> links.add(new LinkView(it.title(), "/" + tenant.slug() + "/plan/" + it.slug())));
    links.add(new LinkView(words.get("message.front", tenant.name()), "/" + tenant.slug() + "/"));
    links.add(new LinkView(words.get("message.follow"), path(tenant, Optional.empty())));
    return frame.around(
        tenant,
        title,
        templates.message(
            new MessageView(title, paragraphs, plan.isPresent() ? links.subList(0, 2) : links)));
  }

  byte[] reached(Tenant tenant, String secret, Reached reached) {
    Wording words = words(tenant);
    Optional<String> asked =
        reached
            .asked()
            .map(it -> words.get("link.asked", reached.address(), what(tenant, words, it)));
    String title = words.get(asked.isPresent() ? "link.asked.title" : "link.title");
    FollowedView view =
        new FollowedView(
            title,
            asked,
            words.get("link.lead", reached.address()),
            reached.follows().stream().map(it -> one(tenant, words, it)).toList(),
            link(tenant, secret) + "/confirmation",
            link(tenant, secret) + "/leave");
    return frame.around(tenant, title, templates.content("followed", view, words));
  }

  private static OneView one(Tenant tenant, Wording words, Followed followed) {
    String what = what(tenant, words, followed);
    return new OneView(
        followed.id().toString(),
        what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
        followed.what().isEmpty()
            ? Optional.of("/" + tenant.slug() + "/")
            : followed
                .what()
                .flatMap(Followed.WhichPlan::slug)
                .map(it -> "/" + tenant.slug() + "/plan/" + it),
        words.get("link.leave.what", what));
  }

  private static String what(Tenant tenant, Wording words, Followed followed) {
    return followed
        .what()
        .map(it -> it.slug().isEmpty() ? words.get("what.gone") : it.title())
        .orElseGet(() -> words.get("what.all", tenant.name()));
  }
}
