package no.planverk.infra;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.planverk.tenants.BackgroundWork;
import no.planverk.tenants.JobsDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs: of all nodes one at a time does each. It begins as soon as the database is there, and
 * a node that dies is found by its missing heartbeat, so that another goes on.
 */
final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  private final JobsDatabase database;
  private final List<Job> jobs;
  private final Duration polling;
  private final SchedulerName name = new SchedulerName.Fixed(UUID.randomUUID().toString());
  private final BackgroundWork scheduling;

  private Jobs(JobsDatabase database, List<Job> jobs, Duration polling) {
    this.database = database;
    this.jobs = List.copyOf(jobs);
    this.polling = polling;
    this.scheduling = BackgroundWork.start("jobs", PATIENCE.multipliedBy(2), this::run);
  }

  static Jobs start(JobsDatabase database, List<Job> jobs) {
    return start(database, jobs, Duration.ofSeconds(5));
  }

  static Jobs start(JobsDatabase database, List<Job> jobs, Duration polling) {
    return new Jobs(database, jobs, polling);
  }

  private void run(BackgroundWork work) {
    Scheduler scheduler = scheduler();
    while (!started(scheduler)) {
      if (work.stoppedWithin(PATIENCE)) {
        return;
      }
      scheduler = scheduler();
    }
    work.awaitStop();
    scheduler.stop();
  }

  private Scheduler scheduler() {
    List<RecurringTask<?>> tasks = jobs.stream().<RecurringTask<?>>map(Jobs::task).toList();
    return Scheduler.create(database.source())
        .startTasks(tasks)
        .tableName(JobsDatabase.TASKS)
        .schedulerName(name)
        .commitWhenAutocommitDisabled(true)
        .threads(2)
        .pollingInterval(polling)
        .heartbeatInterval(HEARTBEAT)
        .shutdownMaxWait(PATIENCE)
        .build();
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), job.due()).execute((task, context) -> job.work().run());
  }

  private static boolean started(Scheduler scheduler) {
    try {
      scheduler.start();
      return true;
    } catch (RuntimeException away) {
      LOG.warn("The jobs cannot begin yet: {}", away.getMessage());
      scheduler.stop();
      return false;
    }
  }

  /** What runs is waited for, some seconds at most; the rest is left to other nodes. */
  @Override
  public void close() {
    scheduling.close();
    database.close();
  }
}
