/** What people ask of each other around a plan: tasks, reviews, and the letters that remind. */
package no.planverk.domain.task;
