/** How all plans of a municipality hang together, from vision to result, and where they do not. */
@org.jspecify.annotations.NullMarked
package no.planverk.domain.redthread;
