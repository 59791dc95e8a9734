package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import no.planverk.tenants.BackgroundWork;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the cell that this node lives and which build it is, twice a minute, so that nothing is
 * taken away from under it. Closing it says that the node is gone.
 */
public final class LivingNode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LivingNode.class);
  private static final Duration BEAT = Duration.ofSeconds(30);

  private final Cell cell;
  private final String name;
  private final UUID id = UUID.randomUUID();
  private final BackgroundWork beats;

  private LivingNode(Cell cell, String name) {
    this.cell = cell;
    this.name = name;
    this.beats = BackgroundWork.start("node", Duration.ofSeconds(5), this::beat);
  }

  /**
   * @param name by which its operators know it: {@code web-1:8080}
   */
  public static LivingNode start(Cell cell, String name) {
    return new LivingNode(cell, name);
  }

  private void beat(BackgroundWork work) {
    do {
      tell(sql -> Nodes.alive(id, name, sql));
    } while (!work.stoppedWithin(BEAT));
    tell(sql -> Nodes.gone(id, sql));
  }

  private void tell(Consumer<DSLContext> words) {
    try (Connection connection = cell.connect(Login.REGISTRY)) {
      words.accept(Jooq.on(connection));
    } catch (SQLException | DataAccessException away) {
      LOG.warn("the node could not say that it lives: {}", away.getMessage());
    }
  }

  @Override
  public void close() {
    beats.close();
  }
}
