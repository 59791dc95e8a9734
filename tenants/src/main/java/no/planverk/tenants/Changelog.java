package no.planverk.tenants;

import java.util.List;

/** The files that say what the tables are, in order. Each tenant file is one release. */
final class Changelog {
  static final List<String> REGISTRY =
      List.of(
          "db/registry/001-tenant.sql",
          "db/registry/002-change.sql",
          "db/registry/003-operator.sql",
          "db/registry/004-jobs.sql",
          "db/registry/005-names.sql",
          "db/registry/006-extensions.sql",
          "db/registry/007-commons.sql",
          "db/registry/008-hosts.sql",
          "db/registry/011-figures.sql");
  static final List<String> TENANT =
      List.of(
          "db/tenant/001-people.sql",
          "db/tenant/002-plans.sql",
          "db/tenant/003-publication.sql",
          "db/tenant/004-sign-in.sql",
          "db/tenant/005-organisation.sql",
          "db/tenant/006-audit.sql",
          "db/tenant/007-writing.sql",
          "db/tenant/008-templates.sql",
          "db/tenant/009-talk.sql",
          "db/tenant/010-tasks.sql",
          "db/tenant/011-administration.sql",
          "db/tenant/012-fetching.sql",
          "db/tenant/013-finance.sql",
          "db/tenant/014-indicators.sql",
          "db/tenant/015-red-thread.sql",
          "db/tenant/016-handing-notices.sql",
          "db/tenant/017-search.sql",
          "db/tenant/018-followers.sql",
          "db/tenant/019-site-links.sql");

  private Changelog() {}

  /** The release of the tenants' tables that this build of the service was written for. */
  static int newestRelease() {
    return number(TENANT.getLast());
  }

  /** {@code db/tenant/002-plans.sql} is number 2. */
  static int number(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return Integer.parseInt(name.substring(0, 3));
  }

  /** {@code db/tenant/002-plans.sql} is called {@code plans}. */
  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 5, file.length() - ".sql".length());
  }
}
