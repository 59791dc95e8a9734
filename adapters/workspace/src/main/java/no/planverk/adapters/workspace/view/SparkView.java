package no.planverk.adapters.workspace.view;

import no.planverk.adapters.http.Drawing;

/** An indicator's readings in small, and what they say in words. */
public record SparkView(Drawing drawing, String words) {}
