package vn.lensan.training.enrolment;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.platform.work.DueWork;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

  /** For certificates that a crash left due; otherwise they are issued at once. */
  @Bean
  DueWork certificatesDue(MongoOperations mongo, Clock clock, IssueCertificate issue) {
    return new DueWork(
        DueWork.Plan.of("certificates", Enrolment.COLLECTION, Enrolment.CERTIFICATE_DUE),
        mongo,
        clock,
        issue::now);
  }
}
