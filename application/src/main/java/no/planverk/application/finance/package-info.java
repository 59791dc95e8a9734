/** The money of the plans: what is taken into a financial plan, what fits, and the next year. */
package no.planverk.application.finance;
