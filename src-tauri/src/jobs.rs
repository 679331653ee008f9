//! Long jobs: each has a name, by which the window may cancel it at any moment without waiting for
//! the request that is running.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The jobs that are running, each with its cancel flag.
#[derive(Debug, Default)]
pub struct Jobs {
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

impl Jobs {
    /// Starts a job under a name; it ends when what this gives is dropped.
    pub fn start(self: &Arc<Self>, name: &str) -> RunningJob {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.lock().insert(name.to_owned(), Arc::clone(&cancelled));
        RunningJob {
            jobs: Arc::clone(self),
            name: name.to_owned(),
            cancelled,
        }
    }

    /// Asks a job to stop; `false` when no such job is running (any more).
    pub fn cancel(&self, name: &str) -> bool {
        match self.lock().get(name) {
            Some(flag) => {
                flag.store(true, Ordering::SeqCst);
                true
            }
            None => false,
        }
    }

    /// Asks every job to stop, as before locking.
    pub fn cancel_all(&self) {
        for flag in self.lock().values() {
            flag.store(true, Ordering::SeqCst);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<AtomicBool>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job while it runs.
#[derive(Debug)]
pub struct RunningJob {
    jobs: Arc<Jobs>,
    name: String,
    cancelled: Arc<AtomicBool>,
}

impl RunningJob {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether somebody has asked it to stop.
    pub fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }
}

impl Drop for RunningJob {
    fn drop(&mut self) {
        let mut running = self.jobs.lock();
        // Only its own entry: a later job may have taken the same name.
        if running
            .get(&self.name)
            .is_some_and(|flag| Arc::ptr_eq(flag, &self.cancelled))
        {
            running.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_is_cancelled_by_name_while_it_runs_and_not_after() {
        let jobs = Arc::new(Jobs::default());
        let job = jobs.start("issue-letters");
        assert!(!job.cancelled());
        assert!(!jobs.cancel("import-people"));
        assert!(jobs.cancel("issue-letters"));
        assert!(job.cancelled());
        drop(job);
        assert!(!jobs.cancel("issue-letters"));
    }

    #[test]
    fn a_second_job_of_one_name_outlives_the_first() {
        let jobs = Arc::new(Jobs::default());
        let first = jobs.start("preview");
        let second = jobs.start("preview");
        drop(first);
        assert!(jobs.cancel("preview"));
        assert!(second.cancelled());
    }
}
