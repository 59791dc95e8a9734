package no.planverk.adapters.workspace;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import no.planverk.application.writing.ReadTalk.Said;
import no.planverk.application.writing.TalkPlace;
import no.planverk.domain.writing.CommentThread;
import no.planverk.domain.writing.CommentThread.Comment;

/** What is said about a plan's text and not settled, for the page's script. */
record TalkJson(Visit visit, PlanAddress plan, Said said) {
  JsonObject open() {
    JsonArrayBuilder threads = Json.PROVIDER.createArrayBuilder();
    said.threads().stream()
        .filter(it -> it.resolved().isEmpty())
        .map(this::thread)
        .forEach(threads::add);
    return Json.object().add("maySay", said.maySay()).add("threads", threads).build();
  }

  private JsonObjectBuilder thread(CommentThread thread) {
    JsonObjectBuilder object =
        Json.object()
            .add("id", thread.id().toString())
            .add("quote", thread.quote())
            .add("acts", plan.at("/talk/" + thread.id()));
    TalkPlace.sectionOf(said.text(), thread.about())
        .ifPresent(it -> object.add("section", it.toString()));
    thread.about().block().ifPresent(it -> object.add("block", it.toString()));
    thread.about().part().ifPresent(it -> object.add("part", it));
    thread.about().placement().ifPresent(it -> object.add("element", it.toString()));
    JsonArrayBuilder comments = Json.PROVIDER.createArrayBuilder();
    thread.comments().stream().map(this::comment).forEach(comments::add);
    return object.add("comments", comments);
  }

  private JsonObjectBuilder comment(Comment comment) {
    return Json.object()
        .add("by", said.names().of(comment.author()).orElse(visit.words().get("history.unknown")))
        .add("when", visit.brief(comment.at()))
        .add("words", comment.words());
  }
}
