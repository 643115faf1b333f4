package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.lensan.engines.LoopbackPort;

/** Listens on 127.0.0.1 and speaks the MongoDB wire protocol. */
final class StoreServer implements AutoCloseable {

  private static final int NETWORK_THREADS = 2;
  private static final int BACKLOG = 128;

  private final EventLoopGroup network =
      new NioEventLoopGroup(NETWORK_THREADS, new DefaultThreadFactory("document-store", true));
  private final ChannelGroup clients = new DefaultChannelGroup(network.next());
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Channel listening;

  StoreServer(int port, MongoBackend backend, Commands commands) {
    InetSocketAddress address = new InetSocketAddress(LoopbackPort.address(), port);
    try {
      listening =
          new ServerBootstrap()
              .group(network)
              .channel(NioServerSocketChannel.class)
              .option(ChannelOption.SO_BACKLOG, BACKLOG)
              .childOption(ChannelOption.TCP_NODELAY, true)
              .childHandler(initializer(backend, commands))
              .bind(address)
              .syncUninterruptibly()
              .channel();
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  private ChannelInitializer<SocketChannel> initializer(MongoBackend backend, Commands commands) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(SocketChannel channel) {
        channel
            .pipeline()
            .addLast(new MongoWireReplyEncoder())
            .addLast(new MongoWireMessageEncoder())
            .addLast(new MongoWireProtocolHandler())
            .addLast(new CommandHandler(backend, clients, commands, executor))
            .addLast(new MongoExceptionHandler());
      }
    };
  }

  int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  /** Takes no more commands, lets the running ones end, then goes. */
  @Override
  public void close() {
    listening.close().syncUninterruptibly();
    clients.close().syncUninterruptibly();
    stop();
  }

  private void stop() {
    executor.close();
    network.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
