package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** One transaction in the registry, on a login that sees no plan. */
public record RegistryConnection(Pool pool) {
  public <T> T in(Function<DSLContext, T> work) {
    try (Connection connection = pool.take()) {
      T answer = work.apply(Jooq.on(connection));
      Commit.of(connection);
      return answer;
    } catch (DataAccessException broken) {
      throw DatabaseAway.isBehind(broken) ? new DatabaseAway(broken) : broken;
    } catch (SQLException broken) {
      if (DatabaseAway.isBehind(broken)) {
        throw new DatabaseAway(broken);
      }
      throw new DataAccessException("the registry did not answer", broken);
    }
  }
}
