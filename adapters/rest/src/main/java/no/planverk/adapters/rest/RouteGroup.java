package no.planverk.adapters.rest;

import java.util.List;

/** The operations on one kind of thing. */
public interface RouteGroup {
  /** The group's operations; their type is known to this room only. */
  List<?> endpoints();
}
