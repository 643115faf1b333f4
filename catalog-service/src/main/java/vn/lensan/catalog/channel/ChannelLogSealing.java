package vn.lensan.catalog.channel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.audit.AuditedLog;

/** What people did to the connections can't be changed unseen. */
@Configuration(proxyBeanMethods = false)
class ChannelLogSealing {

  @Bean
  AuditedLog channelActions() {
    return new AuditedLog(ChannelLog.COLLECTION);
  }
}
