/** Looking at all plans as one whole: how well they hang together, and what to mend first. */
@org.jspecify.annotations.NullMarked
package no.planverk.application.redthread;
