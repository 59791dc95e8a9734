/** Plans that come from Word documents, and go out as such. */
package no.planverk.application.word;
