package no.planverk.infra;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/** Work that nobody waits for: its name for ever, when it is due, and what it does. */
record Job(String name, Schedule due, Runnable work) {}
