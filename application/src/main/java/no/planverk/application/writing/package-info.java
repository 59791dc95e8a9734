/** Writing a plan's text together: saving as one types, history, conflicts, who is where. */
package no.planverk.application.writing;
