package dev.plumbline.testkit.architecture.faulty.order;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

/// A repository that others reach for.
public class Orders implements PanacheRepositoryBase<Order, UUID> {}
