/** What people ask of each other around a plan: tasks, reviews, and what waits for whom. */
package no.planverk.application.task;
