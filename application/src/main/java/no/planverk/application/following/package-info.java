/** Following by e-mail what a municipality publishes, without an account. */
package no.planverk.application.following;
