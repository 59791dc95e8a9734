package no.planverk.application.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;

/** What every kind of store must do. A class that runs it has new planets for each test. */
public interface StoreContract {
  Planets planets();

  default <T> T inFjordvik(Function<TenantStores, T> work) {
    return planets().tenants().inTransaction(planets().fjordvik(), work);
  }

  default <T> T inHavdal(Function<TenantStores, T> work) {
    return planets().tenants().inTransaction(planets().havdal(), work);
  }

  default void doInFjordvik(Consumer<TenantStores> work) {
    inFjordvik(
        stores -> {
          work.accept(stores);
          return stores;
        });
  }

  default <T> T publicly(Function<PublishedPages, T> work) {
    return planets().tenants().reading(planets().fjordvik(), work);
  }

  default <T> T publiclyInHavdal(Function<PublishedPages, T> work) {
    return planets().tenants().reading(planets().havdal(), work);
  }

  default boolean didInFjordvik(Predicate<TenantStores> work) {
    return inFjordvik(work::test);
  }

  default boolean didInHavdal(Predicate<TenantStores> work) {
    return inHavdal(work::test);
  }

  default <T> Optional<T> foundInFjordvik(Function<TenantStores, Optional<T>> work) {
    return inFjordvik(work);
  }

  default <T> Optional<T> foundInHavdal(Function<TenantStores, Optional<T>> work) {
    return inHavdal(work);
  }

  default <T> List<T> listedInFjordvik(Function<TenantStores, List<T>> work) {
    return inFjordvik(work);
  }

  default <T> List<T> listedInHavdal(Function<TenantStores, List<T>> work) {
    return inHavdal(work);
  }

  default <T> Optional<T> foundPublicly(Function<PublishedPages, Optional<T>> work) {
    return publicly(work);
  }

  default <T> Optional<T> foundPubliclyInHavdal(Function<PublishedPages, Optional<T>> work) {
    return publiclyInHavdal(work);
  }

  default <T> List<T> listedPublicly(Function<PublishedPages, List<T>> work) {
    return publicly(work);
  }

  default <T> List<T> listedPubliclyInHavdal(Function<PublishedPages, List<T>> work) {
    return publiclyInHavdal(work);
  }
}
