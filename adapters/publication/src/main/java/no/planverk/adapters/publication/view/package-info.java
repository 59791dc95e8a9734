/**
 * What the templates show: texts ready to print, nothing left to decide. Only templates read it.
 */
@org.jspecify.annotations.NullMarked
package no.planverk.adapters.publication.view;
