package vn.lensan.training.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Courses {
  private final AggregateStore<Course> store;

  Courses(AggregateStores stores) {
    this.store = stores.of(Course.class);
  }

  Course add(Course course) {
    return store.insertOnce(course);
  }

  Optional<Course> find(String id) {
    return store.find(id);
  }

  List<Course> all() {
    return store.find(new Query());
  }

  Page<Course> page(@Nullable Level level, PageRequest page) {
    return store.page(level == null ? new Criteria() : Criteria.where("level").is(level), page);
  }
}
