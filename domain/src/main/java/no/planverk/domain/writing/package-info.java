/** Writing together: parts of a text, merging them, and what is kept of how a text came to be. */
package no.planverk.domain.writing;
