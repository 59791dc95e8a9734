package no.planverk.infra;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Serve all municipalities of the database that the settings name.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", description = "public port, before PLANVERK_PORT")
  private Integer port = 0;

  @Option(names = "--ops-port", description = "operations port, before PLANVERK_OPS_PORT")
  private Integer opsPort = 0;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Environment.settings(port, opsPort);
    Settings.Serving serving = settings.serving(Environment.servingCell(settings));
    Server.requireFree(serving.host(), serving.port(), "--port or PLANVERK_PORT");
    Server.requireFree(serving.host(), serving.opsPort(), "--ops-port or PLANVERK_OPS_PORT");
    Server server = Server.start(serving);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    System.err.printf(
        "Planverk serves on port %d, operations on port %d. Stop with Ctrl-C.%n",
        serving.port(), serving.opsPort());
    Thread.currentThread().join();
    return 0;
  }
}
