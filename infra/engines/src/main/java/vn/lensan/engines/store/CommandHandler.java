package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes commands off the network threads, which are few: a command that waits for the disk would
 * hold up all connections of its thread, and no two of them could share an fsync. A client sends
 * the next command of a connection only after the answer to the one before.
 */
final class CommandHandler extends MongoDatabaseHandler {

  private static final Set<String> GREETINGS = Set.of("ismaster", "hello", "ping", "buildinfo");

  private final Commands commands;
  private final Executor executor;
  private final AtomicInteger answers = new AtomicInteger();

  CommandHandler(
      MongoBackend backend, ChannelGroup channels, Commands commands, Executor executor) {
    super(backend, channels);
    this.commands = commands;
    this.executor = executor;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
    if (request instanceof MongoMessage message) {
      executor.execute(() -> answer(context, message));
    } else if (request instanceof MongoQuery query && isGreeting(query)) {
      super.channelRead0(context, request);
    } else {
      // Commands in the old form would be answered before they are on disk.
      context.close();
    }
  }

  private static boolean isGreeting(MongoQuery query) {
    return query.getQuery().keySet().stream()
        .limit(1)
        .anyMatch(name -> GREETINGS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private void answer(ChannelHandlerContext context, MongoMessage message) {
    Document answer = commands.answer(message);
    MessageHeader header =
        new MessageHeader(answers.incrementAndGet(), message.getHeader().getRequestID());
    context.channel().writeAndFlush(new MongoMessage(message.getChannel(), header, answer));
  }
}
