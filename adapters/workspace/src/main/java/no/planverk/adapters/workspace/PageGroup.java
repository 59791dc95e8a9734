package no.planverk.adapters.workspace;

import java.util.List;

/** The pages about one kind of thing. */
public interface PageGroup {
  /** The group's pages; their type is known to this room only. */
  List<?> pages();
}
