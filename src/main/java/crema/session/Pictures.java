package crema.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps pictures of boards, each once, whoever shows it. */
@ApplicationScoped
@Transactional
public class Pictures {}
