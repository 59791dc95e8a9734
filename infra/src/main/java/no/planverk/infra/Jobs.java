package no.planverk.infra;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  private Jobs(JobsDatabase database, List<Job> jobs, Duration polling) {
    this.database = database;
    this.jobs = List.copyOf(jobs);
    this.polling = polling;
    this.thread = Thread.ofPlatform().daemon().name("jobs").unstarted(this::run);
  }

  static Jobs start(JobsDatabase database, List<Job> jobs) {
    return start(database, jobs, Duration.ofSeconds(5));
  }

  static Jobs start(JobsDatabase database, List<Job> jobs, Duration polling) {
    Jobs started = new Jobs(database, jobs, polling);
    started.thread.start();
    return started;
  }

  private void run() {
    Scheduler scheduler = scheduler();
    while (!started(scheduler)) {
      if (stoppedWithin(PATIENCE)) {
        return;
      }
      scheduler = scheduler();
    }
    awaitStop();
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

  private void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean stoppedWithin(Duration time) {
    try {
      return stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** What runs is waited for, some seconds at most; the rest is left to other nodes. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(PATIENCE.multipliedBy(2));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    database.close();
  }
}
