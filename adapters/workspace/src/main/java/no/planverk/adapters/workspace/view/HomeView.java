package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.TasksView.TaskView;

/** Where one comes first: what waits, what is coming, and one's plans. */
public record HomeView(
    String hello,
    List<ReviewView> reviews,
    List<TaskView> tasks,
    List<NoticeView> notices,
    List<OverdueView> readings,
    String seen,
    List<DeadlineView> deadlines,
    List<MineView> plans,
    List<LinkView> ways) {

  public boolean nothingWaits() {
    return reviews.isEmpty() && tasks.isEmpty() && notices.isEmpty() && readings.isEmpty();
  }

  /** A plan in which one has a role, and where the public reads it. */
  public record PlanView(String title, Optional<String> href, String roles, String stage) {}

  /** A text that waits for one's word. */
  public record ReviewView(LinkView plan, String sent, Optional<TagView> late, String due) {}

  /** Something that one has been told. */
  public record NoticeView(String id, String text, LinkView where, String when) {}

  /** An indicator that should have been read, a plan where it stands, and since when. */
  public record OverdueView(LinkView indicator, String plan, String since) {}

  /** A day that is coming. */
  public record DeadlineView(String day, String date, String what, LinkView where) {}

  /** One's own plan, where it is written, and what is new in it. */
  public record MineView(
      LinkView plan, String roles, List<TagView> tags, String opened, Optional<LinkView> news) {}
}
