/** Indicators as a register of their own, shared by plans: read, described, and given readings. */
package no.planverk.application.indicator;
