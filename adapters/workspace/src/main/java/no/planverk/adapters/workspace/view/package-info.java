/** What the templates of the staff's pages print. */
@NullMarked
package no.planverk.adapters.workspace.view;

import org.jspecify.annotations.NullMarked;
