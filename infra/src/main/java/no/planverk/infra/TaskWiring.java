package no.planverk.infra;

import java.util.List;
import no.planverk.adapters.workspace.DigestPages;
import no.planverk.adapters.workspace.HomePages;
import no.planverk.adapters.workspace.NewsPages;
import no.planverk.adapters.workspace.PageGroup;
import no.planverk.adapters.workspace.ReviewPages;
import no.planverk.adapters.workspace.TaskPages;
import no.planverk.application.Desk;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.task.AddTask;
import no.planverk.application.task.AnswerReview;
import no.planverk.application.task.ChooseDigest;
import no.planverk.application.task.EditTask;
import no.planverk.application.task.ListMyNews;
import no.planverk.application.task.ListTasks;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.ReadDigestWish;
import no.planverk.application.task.ReadNews;
import no.planverk.application.task.ReadReviews;
import no.planverk.application.task.SendToReview;
import no.planverk.application.task.SettleTask;
import no.planverk.application.task.TakeBackReview;
import no.planverk.application.writing.EndNotices;

/** What the pages work with on which people ask things of each other. */
record TaskWiring(Wiring wiring) {
  List<PageGroup> groups() {
    Desk desk = wiring.desk();
    ReadOrganisation readOrganisation = wiring.readOrganisation();
    return List.of(
        new HomePages(
            new ListMyNews(desk, wiring.almanac()),
            new ListWaiting(desk, wiring.almanac()),
            new EndNotices(desk)),
        new TaskPages(
            new ListTasks(desk),
            new AddTask(desk),
            new EditTask(desk),
            new SettleTask(desk),
            readOrganisation),
        new ReviewPages(
            new ReadReviews(desk),
            new SendToReview(desk),
            new AnswerReview(desk),
            new TakeBackReview(desk),
            readOrganisation,
            new ReadRoles(desk)),
        new NewsPages(new ReadNews(desk)),
        new DigestPages(new ReadDigestWish(desk, wiring.letters()), new ChooseDigest(desk)));
  }
}
