/// Vendors, and what may be outsourced to them.
///
/// Read `registry` first: who the vendors are, how far each has come, and what it is trusted with.
/// Then `activity`: what customer service consists of, and which of it may be outsourced at all;
/// neither knows the other. Then `programme`: how activities come to a partner, stage by stage. It
/// leads `selection`, which finds that partner among the vendors, and of which it knows how far it
/// has come.
///
/// In a feature the aggregate and its values stand beside one service class, which is the only way
/// to change them, and a repository with every query; `api` is HTTP and nothing else.
@NullMarked
package dev.plumbline.vendor;

import org.jspecify.annotations.NullMarked;
