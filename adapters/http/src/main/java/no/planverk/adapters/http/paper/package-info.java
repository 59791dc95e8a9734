/** Makes tagged, lasting PDF of the pages that other adapters have laid out. */
@NullMarked
package no.planverk.adapters.http.paper;

import org.jspecify.annotations.NullMarked;
